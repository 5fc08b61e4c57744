import type { Mail, MailHeaders } from '../../src/domain/mail';

/** A client's mail as one mailbox has it. */
export function mailOf(more: Partial<Mail> = {}): Mail {
  return {
    itemId: 'AAMk-1',
    subject: 'SV: Ny planlægning af vedligehold',
    sender: { name: 'Kirsten Holm', address: 'Kirsten.Holm@havnekraft.example' },
    to: [{ name: 'Anders Lindegaard', address: 'anders@sundkant.example' }],
    cc: [],
    messageId: '<One.Two@havnekraft.example>',
    ...more,
  };
}

export function headersOf(more: Partial<MailHeaders> = {}): MailHeaders {
  return { sentAt: '2026-11-24T07:00:00.000Z', references: [], inReplyTo: undefined, conversationIndex: undefined, ...more };
}
