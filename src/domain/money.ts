/** An amount of whole units and hundredths of one currency (ISO 4217, "DKK"). */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}
