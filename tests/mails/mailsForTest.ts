import { castFor } from '../../src/sandbox/tenant/cast';
import { charsetMails } from './charsetMails';
import { envelopeMails } from './envelopeMails';
import { identityMails } from './identityMails';
import { shapeMails } from './shapeMails';
import type { TestMail } from './testMail';
import { threadMails } from './threadMails';

/** All mails written for the tests, in the order to open them: every `first` one stands before its copies and replies. */
export function mailsForTest(ownDomain: string = castFor(1).firm.domains[0]): TestMail[] {
  return [...charsetMails(), ...shapeMails(), ...envelopeMails(ownDomain), ...identityMails(), ...threadMails()];
}
