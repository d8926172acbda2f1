#!/usr/bin/env bash
# Verifies an article's proof with jq, openssl and sha256sum; see verification.md.
set -euo pipefail
proof=${1:?usage: verify-proof.sh proof.json [public-key.pem]}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

field() { jq -rj "$1" "$proof"; }
hash() { sha256sum | cut -d' ' -f1; }
bytes() { sed 's/../\\x&/g' | xargs -0 printf '%b'; }
fail() { echo "BROKEN: $1"; exit 1; }

events=$(field '.events | length')
sealed=$(field .sealed)
head=""
for ((i = 0; i < events; i++)); do
  [ "$(field ".events[$i] | fromjson | .previous")" = "$head" ] || fail "event $((i + 1)) does not follow the one before"
  head=$(field ".events[$i]" | hash)
  revision=$(field ".events[$i] | fromjson | .revision // empty")
  if [ -n "$revision" ]; then
    [ "$(field ".revisions[$((revision - 1))]" | hash)" = "$(field ".events[$i] | fromjson | .content")" ] ||
      fail "revision $revision is not what event $((i + 1)) was about"
    seal=$(field ".events[$i] | fromjson | .details // \"{}\" | fromjson | .seal // empty")
    [ -z "$seal" ] || [ "$(field ".circumstances[$((revision - 1))]" | hash)" = "$seal" ] ||
      fail "revision $revision was not made as event $((i + 1)) says"
  fi
  [ $((i + 1)) -ne "$sealed" ] || [ "$(field '.leaf | fromjson | .head')" = "$head" ] || fail "the leaf is not the end of the chain"
done

node=$({ printf '\0'; field .leaf; } | hash)
for ((i = 0; i < $(field '.path | length'); i++)); do
  sibling=$(field ".path[$i].hash")
  if [ "$(field ".path[$i].left")" = true ]; then pair=$sibling$node; else pair=$node$sibling; fi
  node=$(printf '01%s' "$pair" | bytes | hash)
done
[ "$node" = "$(field '.checkpoint | fromjson | .root')" ] || fail "the path does not lead to the checkpoint's root"

field .checkpoint >"$work/statement"
field .signature | openssl base64 -d -A >"$work/signature"
field .key >"$work/key.pem"
openssl pkeyutl -verify -pubin -inkey "${2:-$work/key.pem}" -rawin -in "$work/statement" -sigfile "$work/signature" >/dev/null ||
  fail "the checkpoint is not signed by this key"
echo "HOLDS: $events events, $sealed of them sealed by checkpoint $(field '.checkpoint | fromjson | .number')"
