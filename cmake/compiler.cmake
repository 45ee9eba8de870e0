# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of ours is compiled with. Warnings are errors for our code, not for generated or foreign headers.
add_library(kangdu_options INTERFACE)
target_include_directories(kangdu_options INTERFACE ${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR})
target_compile_options(kangdu_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
  -Wno-missing-field-initializers -Werror)
target_compile_definitions(kangdu_options INTERFACE QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
  QT_DISABLE_DEPRECATED_BEFORE=0x060400 KANGDU_VERSION="${PROJECT_VERSION}")
if(KANGDU_SANITIZE)
  target_compile_options(kangdu_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  target_link_options(kangdu_options INTERFACE -fsanitize=address,undefined)
endif()
if(KANGDU_FUZZ)
  target_compile_options(kangdu_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
