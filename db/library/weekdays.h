// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <bit>
#include <optional>

namespace kangdu {

/// Some days of the week, as a set. Days are numbered as in QDate::dayOfWeek(): 1 = Monday .. 7 = Sunday.
class Weekdays final {
public:
    constexpr Weekdays() = default;
    static constexpr Weekdays all() { return fromBits(0x7f); }
    /// Bit 0 = Monday .. bit 6 = Sunday; others are dropped.
    static constexpr Weekdays fromBits(unsigned bits)
    {
        Weekdays days;
        days.bits_ = bits & 0x7f;
        return days;
    }
    /// "mon" .. "sun". Nothing if one of them is no day.
    static std::optional<Weekdays> fromIds(const QStringList &names)
    {
        Weekdays days;
        for (const QString &name : names) {
            const qsizetype day = ids().indexOf(name);
            if (day < 0)
                return {};
            days.set(int(day) + 1, true);
        }
        return days;
    }
    static const QStringList &ids()
    {
        static const QStringList names{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"), QStringLiteral("thu"),
                                       QStringLiteral("fri"), QStringLiteral("sat"), QStringLiteral("sun")};
        return names;
    }

    constexpr bool has(int day) const { return day >= 1 && day <= 7 && (bits_ >> (day - 1) & 1u) != 0; }
    constexpr void set(int day, bool on)
    {
        if (day >= 1 && day <= 7)
            bits_ = on ? bits_ | 1u << (day - 1) : bits_ & ~(1u << (day - 1));
    }
    constexpr int count() const { return std::popcount(bits_); }
    constexpr bool isEmpty() const { return bits_ == 0; }
    constexpr unsigned bits() const { return bits_; }
    constexpr bool operator==(const Weekdays &) const = default;

private:
    unsigned bits_ = 0;
};

}  // namespace kangdu
