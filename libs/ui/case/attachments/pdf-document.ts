import type { PDFDocumentProxy, PDFPageProxy, RenderTask } from 'pdfjs-dist';

export type PdfDocument = PDFDocumentProxy;
type PdfPage = PDFPageProxy;
export type PdfDrawing = RenderTask;

const signature = '%PDF-';
/** Readers find the signature within so many bytes; so do we. */
const signatureWithin = 1024;

const startsAsPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, signatureWithin)).includes(signature);

/** The engine travels alone: only who opens a PDF fetches it. Its worker comes from our own origin. */
const fetchEngine = async () => {
  const engine = await import('pdfjs-dist');
  engine.GlobalWorkerOptions.workerSrc = new URL('pdfjs-dist/build/pdf.worker.min.mjs', import.meta.url).href;
  return engine;
};

/**
 * Reads a PDF as a whole, since each reading of a paper is logged. Throws when the server says that it is none, when it
 * doesn’t begin as one, and when the engine can’t read it. Nothing in it is run: neither scripts nor forms.
 */
export const openPdf = async (address: string, signal: AbortSignal): Promise<PdfDocument> => {
  const [engine, answer] = await Promise.all([fetchEngine(), fetch(address, { signal })]);
  const type = answer.headers.get('content-type') ?? '';
  if (!answer.ok || !type.startsWith('application/pdf')) throw new Error(`no PDF: ${answer.status} ${type}`);
  const data = new Uint8Array(await answer.arrayBuffer());
  if (!startsAsPdf(data)) throw new Error('no PDF by its first bytes');
  return engine.getDocument({ data, isEvalSupported: false, enableXfa: false, stopAtErrors: false }).promise;
};

/** What a page says, for who can’t see it. */
export const textOfPage = async (page: PdfPage): Promise<string> => {
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? item.str : '')).join(' ');
};
