import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BannerPage } from './real';

/** Milliseconds before a stand-in has loaded: some are there at once, some late, as from a slow network. */
const LATE_MILLISECONDS = [0, 250, 900];

/** A page for every stand-in of a platform that cannot be had offline. */
export const STAND_INS: readonly BannerPage[] = readdirSync(resolve(import.meta.dirname, 'stand-ins'))
  .map((file) => file.replace('.stand-in.js', ''))
  .filter((name) => name !== 'kit')
  .sort()
  .map((name, index) => ({
    id: `stand-in-${name}`,
    html: `<script>window.standInLate = ${LATE_MILLISECONDS[index % LATE_MILLISECONDS.length]};</script>
  <script src="/stand-ins/kit.stand-in.js"></script><script src="/stand-ins/${name}.stand-in.js"></script>`,
  }));
