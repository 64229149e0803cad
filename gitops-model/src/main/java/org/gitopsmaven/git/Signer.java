/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

/** Signs the bytes of a commit. */
interface Signer {

    /** The armoured signature of a commit. */
    String sign(byte[] commit);
}
