# Un token para el sistema de su institución.
TOKEN=$(curl -sf "$ISSUER/protocol/openid-connect/token" \
  -d grant_type=client_credentials -d client_id="$CLIENT_ID" -d client_secret="$CLIENT_SECRET" | jq -r .access_token)
