/** Why the host around us, or sign-in, could not do what was asked. */
export type HostFault =
  | 'silent' /* Office.js or Teams never answered */
  | 'itemChanged' /* the answer belongs to another mail: dropped */
  | 'unsupported' /* this Outlook has no such call */
  | 'interactionNeeded' /* only a press of the person can go on */
  | 'adminApprovalNeeded' /* AADSTS65001, AADSTS90094 and kin: the firm lets no person consent */
  | 'consentRefused' /* the person said no */
  | 'cancelled' /* the person closed the window */
  | 'popupBlocked'
  | 'signInLoop' /* two failures in a row: we stop asking by ourselves */
  | 'offline'
  | 'broken';

/** The one error of the host floor. `correlationId` and `code` are what an administrator can look up in Entra. */
export class HostError extends Error {
  constructor(readonly kind: HostFault, message: string, readonly code?: string, readonly correlationId?: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'HostError';
  }
}
