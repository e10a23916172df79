import { useEffect, useState } from 'preact/hooks';

/** Calls around each print of the page, while the component is there. */
function useAroundPrint(around: () => { readonly begin: () => void; readonly end: () => void }): void {
  useEffect(() => {
    const { begin, end } = around();
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
}

/** True between the browser's "before print" and "after print". */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useAroundPrint(() => ({ begin: () => setPrinting(true), end: () => setPrinting(false) }));
  return printing;
}

/** Paper cannot be unfolded: everything folded is opened for the print, and folded again afterwards. */
export function useUnfoldedPrint(): void {
  useAroundPrint(() => {
    let opened: readonly HTMLDetailsElement[] = [];
    return {
      begin() {
        opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
        for (const details of opened) details.open = true;
      },
      end() {
        for (const details of opened) details.open = false;
        opened = [];
      },
    };
  });
}
