export { PublicAddress, PublicAddressModule } from './public-address.module.js';
