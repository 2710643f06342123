const PATIENCE = 20_000;

/**
 * The identity of an institution's system (OAuth 2.0 client credentials, RFC 6749, 4.4). A token is asked for when the first
 * call needs one and again shortly before it ends. For servers: a browser must never hold the secret.
 */
export class ClientCredentials {
  private current: Promise<string> | undefined;
  private endsAt = 0;

  /** @param issuer address of the identity provider's realm; where it gives tokens is read from its discovery document */
  constructor(
    private readonly issuer: string,
    private readonly clientId: string,
    private readonly clientSecret: string,
  ) {}

  /** One request for all calls that wait for the same token; a failed one is made again by the next call. */
  token(): Promise<string> {
    if (this.current === undefined || performance.now() >= this.endsAt) {
      this.endsAt = Number.POSITIVE_INFINITY;
      this.current = this.freshToken().catch((failure: unknown) => {
        this.current = undefined;
        throw failure;
      });
    }
    return this.current;
  }

  private async freshToken(): Promise<string> {
    const askedAt = performance.now();
    const discovery = await this.read(`${this.issuer.replace(/\/+$/, '')}/.well-known/openid-configuration`);
    const answer = await this.read(String(discovery['token_endpoint']), {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: this.clientId,
        client_secret: this.clientSecret,
      }),
    });
    // A tenth of its life is left over, so that no call begins with a token that ends on the way.
    this.endsAt = askedAt + Number(answer['expires_in']) * 900;
    return String(answer['access_token']);
  }

  private async read(address: string, init: RequestInit = {}): Promise<Record<string, unknown>> {
    const answer = await fetch(address, { ...init, signal: AbortSignal.timeout(PATIENCE) });
    if (!answer.ok) {
      throw new Error(`the identity provider refused ${this.clientId} (${answer.status})`);
    }
    return (await answer.json()) as Record<string, unknown>;
  }
}
