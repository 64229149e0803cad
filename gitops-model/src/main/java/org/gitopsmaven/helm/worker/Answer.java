/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.helm.worker;

import java.io.DataInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What a call gave. Both are null when helm-java swallowed an error, which it does with {@code debug}.
 *
 * @param output what was rendered
 * @param error Helm's message
 */
public record Answer(@Nullable String output, @Nullable String error) {

    static Answer read(DataInputStream in) throws IOException {
        return new Answer(Frames.readText(in), Frames.readText(in));
    }
}
