/** What was heard stands beside no mail. */
export const noMail = async (): Promise<undefined> => undefined;
