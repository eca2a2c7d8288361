export const Nothing = () => null
