/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Files of age (age-encryption.org/v1) for recipients of X25519, decrypted with the JDK's own algorithms. Knows nothing of
 * SOPS.
 */
@NullMarked
package org.gitopsmaven.sops.age;

import org.jspecify.annotations.NullMarked;
