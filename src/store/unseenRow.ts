/** A row has the key, and this person may not read it: SharePoint has rights of its own on single rows. */
export class UnseenRow extends Error {}
