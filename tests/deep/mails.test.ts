import { mailRoundTests } from '../flows/mailRoundTests';
import { mailsForTest } from '../mails/mailsForTest';

mailRoundTests({ written: mailsForTest(), realCount: 100, limitMilliseconds: 20 * 60_000 }, 'mails opened and flagged through the pane');
