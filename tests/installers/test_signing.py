"""Authenticode, with a certificate made here."""

import subprocess

import installers
import pytest


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    folder = tmp_path_factory.mktemp("certificate")
    key, made = folder / "key.pem", folder / "certificate.pem"
    subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"),
            *("-subj", "/CN=Scan Station test", "-addext", "extendedKeyUsage=codeSigning"),
            *("-keyout", str(key), "-out", str(made)),
        ],
        check=True,
        capture_output=True,
    )
    return key, made


def verified(path, certificate):
    asked = ["osslsigncode", "verify", "-CAfile", str(certificate), "-in", str(path)]
    return subprocess.run(asked, check=False, capture_output=True, text=True)


def test_programs_and_installers_are_signed(payload, certificate, tmp_path):
    sign = installers.authenticode(*certificate)
    folder = payload("1.0.0")
    installers.sign_payload(folder, sign)
    made = [
        *folder.glob("*.exe"),
        installers.nsis(folder, tmp_path, "1.0.0", sign),
        installers.windows_msi(folder, tmp_path, "1.0.0", sign),
    ]
    assert len(made) == 4
    for path in made:
        done = verified(path, certificate[1])
        assert done.returncode == 0, f"{path.name}: {done.stdout}{done.stderr}"


def test_what_was_changed_afterwards_is_found_out(payload, certificate):
    folder = payload("1.0.1")
    installers.sign_payload(folder, installers.authenticode(*certificate))
    program = folder / "scanstation.exe"
    changed = bytearray(program.read_bytes())
    changed[2000] ^= 0xFF
    program.write_bytes(changed)
    assert verified(program, certificate[1]).returncode != 0


def test_without_a_certificate_nothing_is_signed_and_it_is_said(monkeypatch, capsys):
    monkeypatch.delenv("SCANSTATION_SIGN_KEY", raising=False)
    assert installers.from_environment() is installers.unsigned
    assert "SCANSTATION_SIGN_KEY" in capsys.readouterr().out
