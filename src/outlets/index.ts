export { parseOutletFile } from './outlet-file.ts';
export { OUTLET_ROWS, type OutletRow } from './register.data.ts';
export { defaultRegister, hostOf, makeRegister, rowsOf } from './register.ts';
