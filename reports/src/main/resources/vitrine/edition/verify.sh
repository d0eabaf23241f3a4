#!/bin/sh
# Checks this edition with coreutils, openssl 3 and ssh-keygen: sh verify.sh [SIGNERS [FOLDER]]
# SIGNERS is a list of keys that you trust, in place of the one in the folder. Says which files are
# not as they were published; exits with 0 if all are, with 1 if not.
export LC_ALL=C TZ=UTC0
folder=${2:-$(dirname "$0")} work=$(mktemp -d) proof=proof.tlog-proof
trap 'rm -r "$work"' EXIT
cat "${1:-$folder/allowed_signers}" >"$work/signers"
cd "$folder" || exit 2
bytes() { printf %s "$1" | base64 -d; }
text() { openssl base64 -A; }
sha256() { openssl dgst -sha256 -binary; }
note() { sed -n '1,/^$/d;p' $proof | head -n 3; }

# The proof is in its one form, its hashes lead to the root, and a key of the log signed that.
log_holds() {
  extra=$(sed -n 's/^extra //p' $proof) index=$(sed -n 's/^index //p' $proof)
  path=$(sed '1,3d;/^$/,$d' $proof) signature=$(tail -n 1 $proof | cut -d ' ' -f 3)
  origin=$(note | sed -n 1p) size=$(note | sed -n 2p) root=$(note | sed -n 3p)
  [ "$({ printf 'c2sp.org/tlog-proof@v1\nextra %s\nindex %s\n' "$(bytes "$extra" | text)" "$index"
    for hash in $path; do echo "$hash"; done
    printf '\n%s\n%s\n%s\n\n— %s %s\n' "$origin" "$size" "$root" "$origin" "$signature"
  } | sha256sum)" = "$(sha256sum <$proof)" ] || exit 1
  top=$({ printf '\000vitrine.log/v1\n%s\nedition\n' "$index"
    bytes "$extra" | sha256sum | cut -c -64; } | sha256 | text)
  node=$index last=$((size - 1))
  [ "$node" -le "$last" ] || exit 1
  for hash in $path; do
    [ "$last" -gt 0 ] && [ "$(bytes "$hash" | text)" = "$hash" ] || exit 1
    if [ $((node % 2)) = 1 ] || [ "$node" = "$last" ]; then
      top=$({ printf '\001'; bytes "$hash"; bytes "$top"; } | sha256 | text)
      while [ $((node % 2)) = 0 ] && [ "$node" -gt 0 ]; do node=$((node / 2)) last=$((last / 2)); done
    else
      top=$({ printf '\001'; bytes "$top"; bytes "$hash"; } | sha256 | text)
    fi
    node=$((node / 2)) last=$((last / 2))
  done
  [ "$last" = 0 ] && [ "$top" = "$root" ] || exit 1
  note >"$work/note"
  bytes "$signature" | tail -c 64 >"$work/note.sig"
  for blob in $(sed -n 's/^log .*ssh-ed25519 \([A-Za-z0-9+/]*=*\).*/\1/p' "$work/signers"); do
    bytes "$blob" | tail -c 32 >"$work/key"
    printf '%s\n' '-----BEGIN PUBLIC KEY-----' "MCowBQYDK2VwAyEA$(text <"$work/key")" \
      '-----END PUBLIC KEY-----' >"$work/key.pem"
    id=$({ printf '%s\n\001' "$origin"; cat "$work/key"; } | sha256 | head -c 4 | text)
    [ "$({ bytes "$id"; cat "$work/note.sig"; } | text)" = "$signature" ] \
      && openssl pkeyutl -verify -pubin -inkey "$work/key.pem" -rawin -in "$work/note" \
        -sigfile "$work/note.sig" && exit 0
  done
  exit 1
}

{
  (log_holds) >"$work/said" 2>&1 || echo "$proof: altered or missing, or not of a log of these signers"
  sed -n 's/^extra //p' $proof | base64 -d >"$work/logged"
  at=$(head -n 1 "$work/logged" | cut -d ' ' -f 3 | grep -x '[0-9]*')
  ssh-keygen -Y verify -f "$work/signers" -I edition -n transparency-report \
    ${at:+-O "verify-time=$at"} -s SHA256SUMS.sig <SHA256SUMS >"$work/said" \
    && signed=yes || echo "SHA256SUMS.sig: no signature of SHA256SUMS by these signers"
  tail -n 2 "$work/logged" | sha256sum -c | grep -v ': OK$' >"$work/differs"
  if [ "${signed-}" ] && grep -q '^SHA256SUMS: ' "$work/differs"; then
    echo "$proof: of another edition"
  else
    cat "$work/differs"
  fi
  sha256sum -c SHA256SUMS | grep -v ': OK$'
  { cut -c 67- SHA256SUMS; printf '%s\n' SHA256SUMS SHA256SUMS.sig $proof; } | sort >"$work/named"
  find . ! -type d | cut -c 3- | sort | comm -13 "$work/named" - | sed 's/$/: not in SHA256SUMS/'
} >"$work/wrong" 2>"$work/said"
cat "$work/wrong"
[ ! -s "$work/wrong" ] && echo "This edition is as it was published: $(head -n 1 "$work/logged")"
