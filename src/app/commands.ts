import './trustedTypes';
import { onCommand } from '../host/outlookCommand';
import { flagOpenMail } from './flagOpenMail';

/** The name stands in both manifests. */
void onCommand('flagMail', flagOpenMail);
