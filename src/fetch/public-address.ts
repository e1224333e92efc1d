import { BlockList, isIP, isIPv4 } from 'node:net';

/**
 * Networks that are not the public web: this machine, private and shared ones, link-local ones with the metadata services of
 * clouds, those for documents, benchmarks and many receivers (RFC 6890, IANA's special-purpose registries), and the
 * addresses that clouds give their own services in public ranges.
 */
const NOT_PUBLIC_4 =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 168.63.129.16/32 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4';
const NOT_PUBLIC_6 =
  '::/96 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 3fff::/20 5f00::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8';

const blocked = new BlockList();
for (const net of NOT_PUBLIC_4.split(' ')) {
  const [address, bits] = net.split('/');
  blocked.addSubnet(address!, Number(bits), 'ipv4');
}
for (const net of NOT_PUBLIC_6.split(' ')) {
  const [address, bits] = net.split('/');
  blocked.addSubnet(address!, Number(bits), 'ipv6');
}

/** True for an address of IP that anybody on the web can reach; false for what is none, and for names. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').split('%', 1)[0]!;
  if (isIP(bare) === 0) return false;
  if (isIPv4(bare)) return !blocked.check(bare, 'ipv4');
  const mapped = mappedAddress(bare);
  return mapped === null ? !blocked.check(bare, 'ipv6') : !blocked.check(mapped, 'ipv4');
}

/** The address of IPv4 in one of IPv6 that stands for it: `::ffff:7f00:1` → `127.0.0.1`. */
function mappedAddress(address: string): string | null {
  const dotted = /^(?:0{0,4}:){2,5}ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(address)?.[1];
  if (dotted !== undefined) return dotted;
  const [, high, low] = /^(?:0{0,4}:){2,5}ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i.exec(address) ?? [];
  if (high === undefined) return null;
  const value = (Number.parseInt(high, 16) << 16) | Number.parseInt(low!, 16);
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join('.');
}
