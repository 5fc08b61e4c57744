import type { SignIn } from '../host/signInTypes';
import type { Leaving } from '../screens/services';
import type { Store } from '../store/storeTypes';

/** In the tab's own storage: it was left, and asks nobody by itself. */
const leftMark = 'left';

/** True once, where the person has left in this tab or in another window of the browser. */
export function wasLeft(): boolean {
  const was = sessionStorage.getItem(leftMark) !== null;
  sessionStorage.removeItem(leftMark);
  return was;
}

/** Signing out of a plain browser; other windows of the same person are left with it. */
export function openLeaving(owner: string, store: Store, signIn: () => Promise<SignIn>): Leaving {
  const channel = new BroadcastChannel(`left:${owner}`);
  channel.onmessage = forgetTab;
  return {
    unsent: async () => (await import('../store/leave')).unsentOf(owner),
    async signOut(stays) {
      const [{ leave }, door] = await Promise.all([import('../store/leave'), signIn()]);
      /* Whoever goes back in the browser's history finds nothing either. */
      addEventListener('pageshow', ({ persisted }) => persisted && forgetTab());
      store.close();
      channel.postMessage('left');
      await leave(owner, stays);
      await door.signOut().catch(forgetTab);
    },
  };
}

/** The page begins anew, knowing nobody. */
function forgetTab(): void {
  sessionStorage.clear();
  sessionStorage.setItem(leftMark, 'yes');
  location.reload();
}
