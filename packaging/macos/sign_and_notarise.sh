#!/usr/bin/env bash
# Signs "Scan Station.app", packs it into a dmg, has Apple notarise it, and staples the ticket. On macOS.
#
#   packaging/macos/sign_and_notarise.sh APP DMG
#
# SIGN_IDENTITY      "Developer ID Application: NAME (TEAM)"; without it the dmg is made unsigned
# NOTARY_PROFILE     a profile that `xcrun notarytool store-credentials` made; without it no notarisation
set -euo pipefail

if [ $# -ne 2 ]; then
  sed -n '2,7s/^# \{0,1\}//p' "$0"
  exit 2
fi
app=$1
dmg=$2
here=$(cd "$(dirname "$0")" && pwd)

sign() {
  codesign --force --timestamp --options runtime --sign "$SIGN_IDENTITY" "$@"
}

if [ -n "${SIGN_IDENTITY:-}" ]; then
  # From the inside out: a seal over what is unsigned is refused.
  find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
    while IFS= read -r -d '' library; do sign "$library"; done
  find "$app/Contents" -type d -name '*.framework' -prune -print0 |
    while IFS= read -r -d '' framework; do sign "$framework"; done
  sign --entitlements "$here/entitlements.plist" "$app"
  codesign --verify --deep --strict --verbose=2 "$app"
else
  echo "SIGN_IDENTITY is not set: the app stays unsigned, and Gatekeeper will refuse it." >&2
fi

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
hdiutil create -volname "Scan Station" -srcfolder "$stage" -format UDZO -ov "$dmg"

if [ -n "${SIGN_IDENTITY:-}" ]; then
  codesign --force --timestamp --sign "$SIGN_IDENTITY" "$dmg"
fi
if [ -n "${SIGN_IDENTITY:-}" ] && [ -n "${NOTARY_PROFILE:-}" ]; then
  xcrun notarytool submit "$dmg" --keychain-profile "$NOTARY_PROFILE" --wait
  xcrun stapler staple "$dmg"
  spctl --assess --type open --context context:primary-signature --verbose=2 "$dmg"
else
  echo "Not notarised: NOTARY_PROFILE or SIGN_IDENTITY is not set." >&2
fi
