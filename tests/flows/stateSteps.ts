import type { Frame } from 'playwright-core';

export const patience = { timeout: 40_000 };

export const press = (frame: Frame, name: string) => frame.getByRole('button', { name, exact: true }).click(patience);
export const says = (frame: Frame, text: string) => frame.getByText(text).first().waitFor(patience);
