# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package: ./dev package, or in the build folder: cpack -G DEB
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME kangdu)
set(CPACK_PACKAGE_VENDOR "Kangdu project")
set(CPACK_PACKAGE_CONTACT "Kangdu project <kangdu@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "offline health-information reader in Chinese and English")
set(CPACK_PACKAGE_DESCRIPTION
"Kangdu shows articles on conditions, causes, treatments, nutrition, exercises,
home care, common questions and hospital departments. The articles come with
the program; nothing is looked up on the network. They can be searched in
Chinese characters, in pinyin or its first letters, and in English.
.
The articles are for learning: they do not diagnose, set no doses and cannot
replace a doctor.
.
The tool kangdu-pack checks articles and makes libraries of them for the
reader.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)  # kangdu_<version>_<architecture>.deb
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
# dpkg-shlibdeps names the linked libraries; these are loaded at run time: a font with Chinese, the SQLite driver, Qt's further platforms.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-noto-cjk, libqt6sql6-sqlite, qt6-qpa-plugins")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, espeak-ng")
include(CPack)
