; The Windows installer: for all or for one person, new or over an older one, asked or silent.
; Built by packaging/installers.py, which gives VERSION, NUMBERS, PAYLOAD and OUT.
;
;   /S              ask nothing
;   /AllUsers       for everybody at this computer (default where the person may)
;   /CurrentUser    for this person only
;   /AUTOSTART=1    start the bench at sign-in; /KIOSK=1 as a kiosk
;   /D=FOLDER       where to; last, without quotes
;
; The uninstaller knows /S, and /PURGE=1, which deletes the sessions and photos too.
; Exit codes: 0 done, 2 refused; then what was there before still works.

Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
ManifestDPIAware true

!define TITLE "Scan Station"
!define MAKER "Closient"
!define KEY "Software\${MAKER}\${TITLE}"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${TITLE}"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR "${TITLE}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "Folder"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "Folder"
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include x64.nsh

Name "${TITLE}"
OutFile "${OUT}"
BrandingText "${TITLE} ${VERSION}"
VIProductVersion "${NUMBERS}"
VIAddVersionKey ProductName "${TITLE}"
VIAddVersionKey CompanyName "${MAKER}"
VIAddVersionKey FileDescription "${TITLE} installer"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey LegalCopyright ""

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

Var Autostart
Var Kiosk

; The finished signature of the uninstaller: it is written at build time by the caller's command.
!ifdef SIGN
  !uninstfinalize '${SIGN}' = 0
!endif

Section "${TITLE}" SecProgram
  SectionIn RO
  ; Beside the old one first: it is replaced in one step, or not at all.
  RMDir /r "$INSTDIR\incoming"
  SetOutPath "$INSTDIR\incoming"
  ClearErrors
  File /r "${PAYLOAD}/*"
  SetOutPath "$INSTDIR"
  ${If} ${Errors}
    RMDir /r "$INSTDIR\incoming"
    Call Refuse
  ${EndIf}
  RMDir /r "$INSTDIR\former"
  ${If} ${FileExists} "$INSTDIR\program\*.*"
    ClearErrors
    Rename "$INSTDIR\program" "$INSTDIR\former"
    ${If} ${Errors} ; it is running
      RMDir /r "$INSTDIR\incoming"
      Call Refuse
    ${EndIf}
  ${EndIf}
  ClearErrors
  Rename "$INSTDIR\incoming" "$INSTDIR\program"
  ${If} ${Errors}
    Rename "$INSTDIR\former" "$INSTDIR\program"
    RMDir /r "$INSTDIR\incoming"
    Call Refuse
  ${EndIf}
  RMDir /r "$INSTDIR\former"

  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateDirectory "$SMPROGRAMS\${TITLE}"
  CreateShortcut "$SMPROGRAMS\${TITLE}\${TITLE}.lnk" "$INSTDIR\program\scanstationw.exe" "run"
  CreateShortcut "$SMPROGRAMS\${TITLE}\Practice.lnk" "$INSTDIR\program\scanstationw.exe" "run --simulate"
  WriteRegStr SHCTX "${KEY}" "Folder" "$INSTDIR"
  WriteRegStr SHCTX "${KEY}" "Version" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "${TITLE}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\program\scanstationw.exe"
  WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "${MAKER}"
  WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
  ${GetSize} "$INSTDIR\program" "/S=0K" $0 $1 $2
  WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" $0
SectionEnd

Section /o "Start at sign-in" SecAutostart
  StrCpy $0 ""
  ${If} $Kiosk == 1
    StrCpy $0 " --kiosk"
  ${EndIf}
  WriteRegStr SHCTX "${RUN}" "${TITLE}" '"$INSTDIR\program\scanstationw.exe" run$0'
SectionEnd

Function Refuse
  SetErrorLevel 2
  MessageBox MB_OK|MB_ICONSTOP "${TITLE} could not be replaced. Close it on every desk of this computer, then install again. What was there before still works." /SD IDOK
  Quit
FunctionEnd

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "${TITLE} needs a 64-bit Windows." /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  SetRegView 64
  !insertmacro MULTIUSER_INIT
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/KIOSK=" $Kiosk
  ClearErrors
  ${GetOptions} $R0 "/AUTOSTART=" $Autostart
  ${If} $Autostart == 1
  ${OrIf} $Kiosk == 1
    SectionGetFlags ${SecAutostart} $0
    IntOp $0 $0 | ${SF_SELECTED}
    SectionSetFlags ${SecAutostart} $0
  ${EndIf}
FunctionEnd

Function un.onInit
  SetRegView 64
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

Section "Uninstall"
  ClearErrors
  Rename "$INSTDIR\program" "$INSTDIR\former"
  ${If} ${Errors}
    SetErrorLevel 2
    MessageBox MB_OK|MB_ICONSTOP "${TITLE} is running. Close it on every desk of this computer, then remove it again." /SD IDOK
    Quit
  ${EndIf}
  RMDir /r "$INSTDIR\former"
  Delete "$SMPROGRAMS\${TITLE}\${TITLE}.lnk"
  Delete "$SMPROGRAMS\${TITLE}\Practice.lnk"
  RMDir "$SMPROGRAMS\${TITLE}"
  DeleteRegValue SHCTX "${RUN}" "${TITLE}"
  DeleteRegKey SHCTX "${UNINSTALL}"
  DeleteRegKey SHCTX "${KEY}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"

  ; The data of the person who removes it; nobody else's.
  SetShellVarContext current
  ${If} ${FileExists} "$LOCALAPPDATA\scanstation\*.*"
    ${GetParameters} $R0
    ClearErrors
    ${GetOptions} $R0 "/PURGE=" $0
    ${If} $0 == 1
      RMDir /r "$LOCALAPPDATA\scanstation"
    ${Else}
      MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "Delete all sessions and photos of this person too?$\n$\nWhat was not sent yet is lost then. Choose No to keep them in$\n$LOCALAPPDATA\scanstation" /SD IDNO IDNO keep
      RMDir /r "$LOCALAPPDATA\scanstation"
      keep:
    ${EndIf}
  ${EndIf}
SectionEnd

LangString DESC_Program ${LANG_ENGLISH} "The program with all it needs."
LangString DESC_Autostart ${LANG_ENGLISH} "The bench opens when somebody signs in."
!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${SecProgram} $(DESC_Program)
  !insertmacro MUI_DESCRIPTION_TEXT ${SecAutostart} $(DESC_Autostart)
!insertmacro MUI_FUNCTION_DESCRIPTION_END
