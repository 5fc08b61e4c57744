import { casesIn } from './notation';

/** One id for several mails, ids dressed differently, and what lists, calendars and ticket systems send. */
export const sameIdMails = casesIn(`
  the same mail : a -> a = a
  the same mail, its id in capitals : a -> a! = a
  the same mail, flagged from capitals : a! -> a = a!
  the same id from another sender is another mail : a -> a @bo = ?
  the same id at another time is another mail : a %0 -> a %9 = ?
  two mails with one id, the second opened again : a %0 & a %9 -> a %9 = 2nd
  two mails with one id, the first opened again : a %0 & a %9 -> a %0 = 1st
  two mails with one id, a third one opened : a %0 & a %9 -> a %30 = ?
  two senders with one id, the second opened again : a & a @bo -> a @bo = 2nd
  one id twice, and the index says one conversation : a %0 #1 -> a %9 #1+1 = 1st
  one id twice, and the index says two : a %0 #1 -> a %9 #2 = ?
  an answer to an id that two mails have: the newer case, for nothing tells them apart : a %0 & a %9 -> b ^a <a = 2nd
  an answer to an id that two mails have, with the first one's index : a %0 #1 & a %9 #2 -> b ^q #1+1 = 1st
  two newsletters with one id, by one sender a week apart : n @hej %0 -> n @hej %40 = ?
  a name that holds another name : a -> xa = ?
  an answer to a name that holds another name : a -> b ^xa <xa = ?
  References in capitals : a -> b ^a! <a! = a
  References in capitals, In-Reply-To not : a -> b ^a <a! = a
  In-Reply-To alone, in capitals : a -> b ^a! = a
  the first mail in capitals, the answer not : a! -> b ^a <a = a!
  the beginning in capitals on one side : c ^b <a!,b -> e ^d <a,d = c
  all in capitals but the first mail : a -> c! ^b! <a!,b! = a
  an answer flagged whose own id is in capitals : b! ^a <a -> c ^b <a,b = b!
  an answer flagged, its beginning in capitals, then the first mail opened : b ^a! <a! -> a = b
  the index does not know capitals: another conversation stays one : a #1 -> b! #2 = ?

  a list passes a mail on and somebody answers : a -> b ^a <a @liste = a
  a list that puts its own name before the sender: cannot be known for the same mail : a @kirsten -> a @liste = ?
  the answer to a mail that a list has passed on under its own name : a @liste -> b ^a <a = a
  a digest, a mail in it is flagged : a -> d @liste = ?
  a mail in the digest, the digest is flagged : d @liste -> a = ?
  an answer to the digest : d @liste -> b ^d <d = d
  another answer to the digest : b ^d <d -> c ^d <d = b
  an answer to the digest, a mail in it is flagged : a -> b ^d <d = ?
  an answer to one mail out of the digest : a & d @liste -> b ^a <a = a
  an answer to one mail out of a digest, which it names too : a & d @liste -> b ^a <d,a = 2nd
  the digest of the next day : d1 @liste -> d2 @liste = ?
  a sender who threads its issues : n1 <series -> n2 <series = n1
  an answer to one issue : n1 <series -> b ^n1 <series,n1 = n1

  an invitation and its answer, both by Outlook : i #3 -> j ^i <i #3+1 = i
  an invitation that was changed, by Outlook : i #3 -> i2 #3+1 = i
  an invitation that was called off, by Outlook : i #3 -> i2 'Aflyst #3+2 = i
  an answer without ids, by Outlook : i #3 -> j 'Accepteret #3+1 = i
  an invitation forwarded, by Outlook : i #3 -> f ^i <i #3+1 = i
  one day of a series moved, by Outlook : i #3 -> i3 #3+1 = i
  the mail before the invitation, answered with a meeting : a #3 -> i #3+1 = a
  the mail before the invitation, a meeting made anew : a #3 -> i #4 = ?
  another meeting by the same person : i #3 -> k #4 = ?
  an invitation by a program without an index, changed : i @kalender -> i2 @kalender = ?
  an answer to it that names it : i @kalender -> j ^i <i = i
  an answer to it that names nothing : i @kalender -> j 'Accepteret = ?
  a day of a series that names the series : i -> i3 <i = i

  a ticket: two messages that name a mail which never was : t1 ^T <T -> t2 ^T <T = t1
  a ticket: two messages that name it in In-Reply-To alone : t1 ^T -> t2 ^T = t1
  a ticket: one names it in References, one in In-Reply-To : t1 <T -> t2 ^T = t1
  a ticket: its beginning is a mail : T -> t2 ^T <T = T
  a ticket: an answer by a person : t1 ^T <T -> b ^t1 <T,t1 = t1
  a ticket: an answer by a person, whose program keeps the parent alone : t1 ^T <T -> b ^t1 <t1 = t1
  a ticket: another ticket of the same system : t1 ^T <T -> u1 ^U <U = ?
  a ticket: messages that name nothing : t1 'Sag -> t2 'Sag = ?
  a ticket: the client's mail, and the system's receipt : a -> t1 ^a <a = a
  a ticket: the client's mail, and a receipt that names nothing : a -> t1 = ?
`);
