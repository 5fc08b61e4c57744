import { mailtoOf, type NewMail } from './newMail';

/** Opens Outlook's form for a new mail, filled in; where Outlook offers none (beside a mail being written, or before Mailbox 1.6), the machine's own mail program. */
export function openNewMail(mail: NewMail, open: (url: string) => void): void {
  const { mailbox, requirements } = Office.context;
  if (requirements.isSetSupported('Mailbox', '1.6')) {
    try {
      return mailbox.displayNewMessageForm({ toRecipients: [...mail.to], subject: mail.subject, htmlBody: htmlOf(mail.text) });
    } catch {
      /* Nothing is open, the text is too long for a form, or this place has no such call: Office.js throws then. */
    }
  }
  open(mailtoOf(mail));
}

/** Text as markup that shows exactly it. */
function htmlOf(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
}
