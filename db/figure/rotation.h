// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtMath>

#include <array>
#include <cmath>

namespace kangdu {

/// A point of the figure's space in figure units: x to the figure's front, y down, z to its right.
struct Vector3 {
    double x = 0, y = 0, z = 0;
    friend Vector3 operator+(Vector3 a, Vector3 b) { return {a.x + b.x, a.y + b.y, a.z + b.z}; }
    friend Vector3 operator*(Vector3 a, double by) { return {a.x * by, a.y * by, a.z * by}; }
};

/// A rotation as a matrix of three rows. Angles in degrees. `a * b` turns by b first.
class Rotation final {
public:
    Rotation() = default;
    /// What hangs down swings to the front.
    static Rotation forward(double degrees)
    {
        const double s = std::sin(qDegreesToRadians(degrees)), c = std::cos(qDegreesToRadians(degrees));
        return Rotation{{{{c, s, 0}, {-s, c, 0}, {0, 0, 1}}}};
    }
    /// What hangs down swings to the figure's right.
    static Rotation right(double degrees)
    {
        const double s = std::sin(qDegreesToRadians(degrees)), c = std::cos(qDegreesToRadians(degrees));
        return Rotation{{{{1, 0, 0}, {0, c, -s}, {0, s, c}}}};
    }
    /// What points to the front turns to the figure's right.
    static Rotation turn(double degrees)
    {
        const double s = std::sin(qDegreesToRadians(degrees)), c = std::cos(qDegreesToRadians(degrees));
        return Rotation{{{{c, 0, -s}, {0, 1, 0}, {s, 0, c}}}};
    }

    Vector3 operator*(Vector3 v) const
    {
        const auto row = [&](int i) { return rows_[i][0] * v.x + rows_[i][1] * v.y + rows_[i][2] * v.z; };
        return {row(0), row(1), row(2)};
    }
    Rotation operator*(const Rotation &other) const
    {
        Rotation product;
        for (std::size_t i = 0; i < 3; ++i)
            for (std::size_t j = 0; j < 3; ++j)
                product.rows_[i][j] = rows_[i][0] * other.rows_[0][j] + rows_[i][1] * other.rows_[1][j] + rows_[i][2] * other.rows_[2][j];
        return product;
    }

private:
    using Rows = std::array<std::array<double, 3>, 3>;
    explicit Rotation(const Rows &rows) : rows_(rows) {}
    Rows rows_{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
};

}  // namespace kangdu
