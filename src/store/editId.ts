/** Under which name the draft is kept in which somebody changes what an act stated. */
export const editId = (part: string): string => `edit:${part}`;
