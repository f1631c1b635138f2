import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { AwsClient } from 'aws4fetch';
import type { StorageSettings } from '#platform/config';
import { awaited, exactly } from './exactly.js';
import { type FileInfo, FileMissing, FileStore, requireFileKey } from './file-store.js';

type S3Settings = Extract<StorageSettings, { kind: 's3' }>;

const answerWithinMs = 10_000;
const transferWithinMs = 60_000;
const notFound = 404;

/** Files in a bucket that speaks S3. Bytes are streamed, never held whole in memory. */
export class S3FileStore extends FileStore {
  private readonly client: AwsClient;
  private readonly base: string;

  constructor({ endpoint, bucket, region, accessKey, secretKey }: S3Settings) {
    super();
    this.client = new AwsClient({
      accessKeyId: accessKey,
      secretAccessKey: secretKey,
      region,
      service: 's3',
    });
    this.base = `${endpoint}/${encodeURIComponent(bucket)}/`;
  }

  async put(key: string, content: Readable, info: FileInfo): Promise<void> {
    requireFileKey(key);
    awaited(content);
    try {
      await this.send(key, content, info);
    } catch (error) {
      await this.remove(key).catch(() => undefined);
      throw error;
    }
  }

  async open(key: string): Promise<Readable> {
    const answer = await this.ask(key, 'GET');
    if (answer.status === notFound) throw new FileMissing(key);
    requireOk(answer, 'get');
    if (!answer.body) throw new Error('the file store gave no content');
    return Readable.fromWeb(answer.body as ReadableStream);
  }

  async remove(key: string): Promise<void> {
    const answer = await this.ask(key, 'DELETE');
    await answer.arrayBuffer();
    if (answer.status !== notFound) requireOk(answer, 'delete');
  }

  private async send(key: string, content: Readable, { size, mediaType }: FileInfo): Promise<void> {
    const { url, headers } = await this.sign(key, {
      method: 'PUT',
      headers: { 'Content-Length': String(size), 'Content-Type': mediaType },
    });
    const answer = await fetch(url, {
      method: 'PUT',
      headers,
      body: Readable.toWeb(content.compose(exactly(size))) as ReadableStream,
      duplex: 'half',
      signal: AbortSignal.timeout(transferWithinMs),
    });
    await answer.arrayBuffer();
    requireOk(answer, 'put');
  }

  private async ask(key: string, method: 'GET' | 'DELETE'): Promise<Response> {
    return fetch(await this.sign(key, { method }), { signal: AbortSignal.timeout(answerWithinMs) });
  }

  private sign(key: string, init: RequestInit): Promise<Request> {
    return this.client.sign(this.base + requireFileKey(key), init);
  }
}

const requireOk = ({ ok, status }: Response, deed: string): void => {
  if (!ok) throw new Error(`the file store answered ${status} to ${deed}`);
};
