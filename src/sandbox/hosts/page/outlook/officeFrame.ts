import { element } from '../element';

/** A request as the Office.js library posts it (source: the library 1.1.110, wire captured; every message is a JSON string). */
export interface OfficeRequest {
  readonly _messageType: 0;
  /** 0 invoke, 1 register an event, 2 unregister it. */
  readonly _actionType: 0 | 1 | 2;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

interface OfficeFrameOptions {
  readonly url: string;
  readonly addInId: string;
  readonly locale: string;
  readonly hasNestedAppAuth: boolean;
}

/** The frame of our pane, and the library's conversation with it: who may speak, and the shape of what is said. */
export class OfficeFrame {
  readonly frame: HTMLIFrameElement;
  private readonly conversation = `${crypto.randomUUID()}_${Date.now()}`;
  private readonly origin: string;
  private readonly events = new Map<string, number>();

  constructor({ url, addInId, locale, hasNestedAppAuth }: OfficeFrameOptions) {
    const address = new URL(url);
    const hostInfo = ['Outlook', 'Web', '16.01', locale, crypto.randomUUID(), '', 'disableLogging', '0'];
    this.origin = address.origin;
    const name = {
      baseFrameName: `_xdm_0_${this.conversation}`, hostInfo: hostInfo.join('|'), xdmInfo: [this.conversation, addInId, location.origin].join('|'),
      serializerVersion: 1, flights: '[]', disabledChangeGates: '[]', nestedAppAuth: hasNestedAppAuth,
    };
    this.frame = element('iframe', {
      name: JSON.stringify(name), title: 'Forsigtigt Salg', allow: 'clipboard-read; clipboard-write', src: `${url}${address.search ? '&' : '?'}_host_Info=${hostInfo.join('$')}`,
      sandbox: 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads',
    });
  }

  isFrom(event: MessageEvent): boolean {
    return event.source === this.frame.contentWindow && event.origin === this.origin;
  }

  /** The library's request in `event`; undefined when somebody else spoke, or something else was said. */
  requestIn(event: MessageEvent): OfficeRequest | undefined {
    if (!this.isFrom(event) || typeof event.data !== 'string') return undefined;
    const message = parsed(event.data);
    if (message?._messageType !== 0 || !String(message._conversationId).startsWith(this.conversation)) return undefined;
    return message as OfficeRequest;
  }

  /** What MSAL asks through the bridge in our pane; undefined when `event` is anything else. */
  bridgeMessageIn(event: MessageEvent): string | undefined {
    const asked = (event.data as { nestedAppAuthRequest?: unknown } | null)?.nestedAppAuthRequest;
    return this.isFrom(event) && typeof asked === 'string' ? asked : undefined;
  }

  answerBridge(nestedAppAuthResponse: string): void {
    this.frame.contentWindow?.postMessage({ nestedAppAuthResponse }, this.origin);
  }

  reply({ _actionName, _correlationId }: OfficeRequest, data: unknown): void {
    this.post({ _actionName, _correlationId, _errorCode: 0, _responseType: 0, _data: data ?? null });
  }

  /** -2: the host failed while it handled the request. */
  refuse({ _actionName, _correlationId }: OfficeRequest): void {
    this.post({ _actionName, _correlationId, _errorCode: -2, _responseType: 0, _data: null });
  }

  noteEvent({ _actionType, _actionName, _correlationId }: OfficeRequest): void {
    if (_actionType === 1) this.events.set(_actionName, _correlationId);
    else this.events.delete(_actionName);
  }

  /** Tells the pane of an event that it has asked for; says whether it has. */
  fire(name: string, data: unknown): boolean {
    const correlation = this.events.get(name);
    if (correlation === undefined) return false;
    this.post({ _actionName: name, _correlationId: correlation, _errorCode: 0, _responseType: 1, _data: data });
    return true;
  }

  private post(message: object): void {
    this.frame.contentWindow?.postMessage(JSON.stringify({ _messageType: 1, _origin: location.origin, _serializerVersion: 1, _conversationId: this.conversation, ...message }), this.origin);
  }
}

function parsed(text: string): Partial<OfficeRequest> | undefined {
  try {
    return JSON.parse(text) as Partial<OfficeRequest>;
  } catch {
    return undefined;
  }
}
