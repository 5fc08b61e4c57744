/** A colleague has written the same cell, or the row is gone: nothing is overwritten before the person has said which value stands. */
export class ChangedMeanwhile extends Error {}
