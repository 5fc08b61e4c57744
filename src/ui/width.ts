/** Where a page is too narrow for a list and what is chosen in it side by side. */
export const narrow = '@media (max-width: 719px)';
export const wide = '@media (min-width: 720px)';
