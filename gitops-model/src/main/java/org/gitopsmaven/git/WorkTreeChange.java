/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that is not as it was.
 *
 * @param file absolute; gone when it is not there
 * @param before what it held; null when it was not there, empty when it was no text that anybody reads
 */
public record WorkTreeChange(Path file, @Nullable String before) {}
