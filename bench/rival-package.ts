/**
 * Loads a package that only a comparison needs. These stand in `bench/package.json`, apart from what the product and its
 * tests need, so that installing the project stays small; `npm ci --prefix bench` installs them.
 *
 * @param name the package, as it is imported
 * @returns the module, whose shape the caller declares; null where it is not installed, after one line that says so
 * @throws whatever the package itself throws while it loads
 */
export async function rivalPackage<T>(name: string): Promise<T | null> {
  try {
    return (await import(/* @vite-ignore */ name)) as T;
  } catch (cause) {
    if (!isAbsent(cause, name)) throw cause;
    console.log(`skipped: ${name} is not installed; run npm ci --prefix bench`);
    return null;
  }
}

/** Whether this very package is absent, and not something that it asks for. */
const isAbsent = (cause: unknown, name: string): boolean =>
  (cause as { code?: unknown }).code === 'ERR_MODULE_NOT_FOUND' &&
  String((cause as { message?: unknown }).message).includes(`'${name}'`);
