/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git.protocol;

import java.io.IOException;
import java.io.InputStream;

/** Carries a request to the server and brings its answer. */
public interface Courier {

    /** The answer, which the caller closes. */
    InputStream carry(byte[] request) throws IOException;
}
