/** The extension's icon (`public/icons/icon.svg`), drawn with the page: a popup shows it in its first frame. */
export function Logo({ size }: { size: number }) {
  return (
    <svg class="logo" width={size} height={size} viewBox="0 0 128 128" aria-hidden="true">
      <path
        fill="#1f4f96"
        d="M64 6a58 58 0 1 0 58 58c0-3-.2-6-.7-8.900a17 17 0 0 1-19.600-14.800A19 19 0 0 1 82.500 16.900c-.2-2.900.2-5.600 1.200-8.100A58 58 0 0 0 64 6Z"
      />
      <path
        fill="#fff"
        d="M64 40c20 0 34 15.500 38.500 24C98 72.500 84 88 64 88S30 72.500 25.500 64C30 55.500 44 40 64 40Z"
      />
      <circle cx="64" cy="64" r="15.500" fill="#1f4f96" />
      <circle cx="70" cy="58" r="5" fill="#fff" />
      <circle cx="52" cy="25" r="5" fill="#8fb9ff" />
      <circle cx="34" cy="98" r="5" fill="#8fb9ff" />
      <circle cx="88" cy="103" r="6" fill="#8fb9ff" />
    </svg>
  );
}
