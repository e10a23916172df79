import type { CmpAdapter } from './adapter';
import { klaro } from './klaro';
import { orejime } from './orejime';
import { tarteaucitron } from './tarteaucitron';
import { vanillaCookieconsent } from './vanilla-cookieconsent';

/** Every platform with an interface of its own, in the order in which they are looked for. */
export const CMP_ADAPTERS: readonly CmpAdapter[] = [klaro, vanillaCookieconsent, tarteaucitron, orejime];
