// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace kangdu {

/// What went wrong, where, and what the reader can do about it. Texts are in the reader's language.
struct Error {
    enum class Code {
        NotFound,      ///< no such file, topic or category
        Unreadable,    ///< exists, but cannot be read
        NotAPack,      ///< not SQLite, or not a Kangdu pack
        WrongVersion,  ///< a pack of a schema this program does not know
        Damaged,       ///< truncated, altered or inconsistent
        Invalid,       ///< authored input that breaks a rule
        Io,            ///< could not write
    };
    Code code = Code::Damaged;
    QString message;  ///< what happened, one sentence
    QString advice;   ///< what to do next, one sentence; may be empty
    QString file;     ///< path concerned; may be empty
    int line = 0;     ///< 1-based; 0 when no line applies
    int column = 0;   ///< 1-based; 0 when no column applies
};

/// A value or an Error. Expected failures travel as values; nothing throws across a layer.
template <typename T>
class [[nodiscard]] Result final {
public:
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return state_.index() == 0; }
    const T &value() const & { return std::get<0>(state_); }
    T &value() & { return std::get<0>(state_); }
    T &&value() && { return std::get<0>(std::move(state_)); }
    const Error &error() const { return std::get<1>(state_); }
    T valueOr(T fallback) const { return *this ? value() : std::move(fallback); }

private:
    std::variant<T, Error> state_;
};

template <>
class [[nodiscard]] Result<void> final {
public:
    Result() = default;
    Result(Error error) : error_(std::move(error)) {}

    explicit operator bool() const { return !error_; }
    const Error &error() const { return *error_; }

private:
    std::optional<Error> error_;
};

}  // namespace kangdu
