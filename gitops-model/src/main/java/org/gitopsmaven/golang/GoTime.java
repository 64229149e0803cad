/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.golang;

import java.time.ZonedDateTime;

/** A Go {@code time.Time}. */
public record GoTime(ZonedDateTime value) implements GoValue {

    @Override
    public GoType type() {
        return GoType.TIME;
    }

    @Override
    public boolean isTrue() {
        return true;
    }

    @Override
    public String print() {
        return GoTimeLayout.of("2006-01-02 15:04:05.999999999 -0700 MST").format(value);
    }
}
