/** The whole of the format language. It weighs more than all else a host needs, so who can do without fetches it when a cell asks for it. */
export { format, getFormatInfo } from 'numfmt';
