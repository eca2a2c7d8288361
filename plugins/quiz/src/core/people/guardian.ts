/**
 * Whether somebody may be younger than that and so needs a parent or guardian; by the birth year
 * alone, so that who has their birthday later in the year counts as younger.
 *
 * @param under in years; 0 asks nobody
 */
export const needsGuardian = (
  birthYear: number | undefined,
  year: number,
  under: number,
): boolean => under > 0 && birthYear !== undefined && year - birthYear <= under
