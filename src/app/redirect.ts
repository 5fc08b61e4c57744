import './trustedTypes';
import { passAnswerOn } from '../host/redirectBridge';
import { say } from './plainPage';

/** After sign-in Entra sends the person here; after an administrator's approval as well, with `admin_consent` in the address. */
const answer = new URLSearchParams(location.search);

if (answer.has('admin_consent')) say(answer.has('error') ? 'notApproved' : 'approved');
else passAnswerOn().catch(() => say('nothingHere'));
