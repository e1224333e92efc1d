/** Style sheets are bundled by Vite; to the compiler they are modules without exports. */
declare module '*.css';
