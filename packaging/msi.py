"""The source of the MSI for company roll-outs, in what `wixl` understands of WiX 3.

    msiexec /i scanstation.msi /qn API_URL=https://www.example.com KIOSK=1

API_URL becomes the computer's variable SCANSTATION_API_URL, KIOSK=1 starts the bench as a kiosk at
everybody's sign-in. Both are kept over upgrades and may be given anew.
"""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID, uuid5
from xml.etree import ElementTree as ET

from project import MAKER, NAME, TITLE, plain

UPGRADE_CODE = UUID("6f0b5e1c-3c1f-4d0e-9a57-1f6c2f0c8a11")
"""Never to change: by it Windows knows an older version of the same program."""
_KEY = rf"Software\{MAKER}\{TITLE}"
_RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
_ENVIRONMENT = r"SYSTEM\CurrentControlSet\Control\Session Manager\Environment"
_SIGNS = 60
CONDITIONS = {"SetApiUrl": "API_URL", "SetKiosk": "KIOSK = 1"}
"""Components that are installed only when."""
SECURE = ("API_URL", "KIOSK", "WIX_DOWNGRADE_DETECTED", "WIX_UPGRADE_DETECTED")
"""Properties that an administrator's msiexec hands on to the service that installs."""


def afterwards() -> list[str]:
    """What wixl cannot say, as statements for `msibuild`."""
    conditions = [
        f"UPDATE `Component` SET `Condition` = '{condition}' WHERE `Component` = '{name}'"  # noqa: S608 - ours
        for name, condition in CONDITIONS.items()
    ]
    table, row = "`Property`", "`Property` = 'SecureCustomProperties'"
    return [*conditions, f"UPDATE {table} SET `Value` = '{';'.join(SECURE)}' WHERE {row}"]  # noqa: S608 - ours


def source(payload: Path, version: str) -> str:
    """The XML for everything below *payload*; its files are named from there."""
    wix = ET.Element("Wix", xmlns="http://schemas.microsoft.com/wix/2006/wi")
    product = _add(
        wix,
        "Product",
        Id="*",
        Name=TITLE,
        Version=plain(version),
        Manufacturer=MAKER,
        Language="1033",
        UpgradeCode=_guid(UPGRADE_CODE),
    )
    _add(
        product,
        "Package",
        InstallerVersion="500",
        Compressed="yes",
        InstallScope="perMachine",
        Manufacturer=MAKER,
        Description=f"{TITLE} {version}",
    )
    _add(product, "MajorUpgrade", DowngradeErrorMessage=f"A newer {TITLE} is installed already.")
    _add(product, "Media", Id="1", Cabinet="program.cab", EmbedCab="yes")
    _remembered(product)
    top = _add(product, "Directory", Id="TARGETDIR", Name="SourceDir")
    files = _add(top, "Directory", Id="ProgramFiles64Folder")
    folder = _add(files, "Directory", Id="INSTALLDIR", Name=TITLE)
    program = _add(folder, "Directory", Id="PROGRAM", Name="program")
    components = [*_folder(program, payload, payload), *_switches(folder), _menu(top)]
    feature = _add(product, "Feature", Id="All", Title=TITLE, Level="1")
    for name in components:
        _add(feature, "ComponentRef", Id=name)
    ET.indent(wix)
    return ET.tostring(wix, encoding="unicode", xml_declaration=True)


def _remembered(product: ET.Element) -> None:
    """What a roll-out gave once is there again at the next version, unless it is given anew."""
    order = _add(product, "InstallExecuteSequence")
    before = "AppSearch"
    for name, value in (("API_URL", "ApiUrl"), ("KIOSK", "Kiosk")):
        kept = f"KEPT_{name}"
        search = _add(_add(product, "Property", Id=kept), "RegistrySearch", Id=f"Find{value}")
        search.attrib |= {"Root": "HKLM", "Key": _KEY, "Name": value, "Type": "raw", "Win64": "yes"}
        _add(product, "CustomAction", Id=f"Keep{value}", Property=name, Value=f"[{kept}]")
        keep = _add(order, "Custom", Action=f"Keep{value}", After=before)
        before = f"Keep{value}"  # wixl drops the second of two at the same place
        keep.text = f"NOT {name} AND {kept}"


def _folder(parent: ET.Element, folder: Path, payload: Path) -> Iterator[str]:
    """A component for each file: so that a repair brings back just what is missing."""
    for path in sorted(folder.iterdir()):
        inside = path.relative_to(payload).as_posix()
        if path.is_dir():
            child = _add(parent, "Directory", Id=_id("d", inside), Name=path.name)
            yield from _folder(child, path, payload)
            continue
        component = _component(parent, _id("c", inside), inside)
        _add(component, "File", Id=_id("f", inside), Source=inside, KeyPath="yes")
        yield component.attrib["Id"]


def _switches(folder: ET.Element) -> Iterator[str]:
    """What the properties do."""
    api = _component(folder, "SetApiUrl", "registry/api")
    _value(api, _KEY, "ApiUrl", "[API_URL]", keypath=True)
    _value(api, _ENVIRONMENT, "SCANSTATION_API_URL", "[API_URL]")
    kiosk = _component(folder, "SetKiosk", "registry/kiosk")
    _value(kiosk, _KEY, "Kiosk", "[KIOSK]", keypath=True)
    _value(kiosk, _RUN, TITLE, f'"[PROGRAM]{NAME}w.exe" run --kiosk')
    yield from ("SetApiUrl", "SetKiosk")


def _menu(top: ET.Element) -> str:
    menu = _add(top, "Directory", Id="ProgramMenuFolder")
    ours = _add(menu, "Directory", Id="OurMenu", Name=TITLE)
    entries = _component(ours, "MenuEntries", "menu")
    for number, (words, arguments) in enumerate(((TITLE, "run"), ("Practice", "run --simulate"))):
        _add(
            entries,
            "Shortcut",
            Id=f"Entry{number}",
            Name=words,
            Target=f"[PROGRAM]{NAME}w.exe",
            Arguments=arguments,
            WorkingDirectory="PROGRAM",
        )
    _add(entries, "RemoveFolder", Id="OurMenu", On="uninstall")
    _value(entries, _KEY, "Folder", "[INSTALLDIR]", keypath=True)
    return "MenuEntries"


def _component(parent: ET.Element, name: str, seed: str) -> ET.Element:
    guid = _guid(uuid5(UPGRADE_CODE, seed))
    return _add(parent, "Component", Id=name, Guid=guid, Win64="yes")


def _value(
    component: ET.Element, key: str, name: str, value: str, *, keypath: bool = False
) -> None:
    made = _add(component, "RegistryValue", Root="HKLM", Key=key, Name=name, Type="string")
    made.attrib["Value"] = value
    if keypath:
        made.attrib["KeyPath"] = "yes"


def _id(kind: str, inside: str) -> str:
    """A name that MSI takes: letters, digits, underscores and dots, at most 72."""
    plain_ = "".join(sign if sign.isalnum() and sign.isascii() else "_" for sign in inside)
    return f"{kind}{uuid5(UPGRADE_CODE, inside).hex[:10]}_{plain_[-_SIGNS + 15 :]}"


def _guid(value: UUID) -> str:
    return str(value).upper()


def _add(parent: ET.Element, tag: str, **attributes: str) -> ET.Element:
    return ET.SubElement(parent, tag, attributes)
