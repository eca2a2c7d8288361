import { notFound } from 'next/navigation'

/** Every address that no other page answers. */
const Page = () => notFound()

export default Page
