import type { FirmPerson } from '../firm';
import type { Answer, Reply, World } from './call';
import { refuseBeyond } from './capability';
import { users } from './capabilities';
import { portrait } from './portrait';
import { Refusal } from './refusal';
import { userIn } from './users';

/** Every third person of the firm never got round to a photo. */
function hasPhoto({ firm }: World, person: FirmPerson): boolean {
  return firm.people.indexOf(person) % 3 !== 2;
}

/**
 * Code and text: issue 23 of Azure-Samples/ms-identity-dotnetcore-b2c-account-management; msgraph-sdk-dotnet-core#851 has ErrorEntityNotFound, the status is the same.
 * Microsoft's own photos are JPEG; ours are PNG.
 */
function photoOf(world: World, person: FirmPerson): Reply {
  if (!hasPhoto(world, person)) throw new Refusal(404, 'ImageNotFound', "Exception of type 'Microsoft.Fast.Profile.Core.Exception.ImageNotFoundException' was thrown.");
  return { status: 200, headers: { 'Content-Type': 'image/png' }, body: portrait(person.oid) };
}

/** GET /me/photo/$value. */
export const myPhoto: Answer = (call, world) => {
  refuseBeyond({ ...users, options: [] }, call.query);
  return photoOf(world, call.person);
};

/** GET /users/{id or UPN}/photo/$value. */
export const onePhoto: Answer = (call, world) => {
  refuseBeyond({ ...users, options: [] }, call.query);
  return photoOf(world, userIn(call, world));
};
