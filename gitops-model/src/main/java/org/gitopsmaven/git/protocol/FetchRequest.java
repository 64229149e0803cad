/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git.protocol;

import java.util.Collection;
import org.gitopsmaven.git.object.ObjectName;

/**
 * What is to be fetched.
 *
 * @param wanted commits, trees or files
 * @param held commits that are here, whose objects need not be sent
 * @param depth how many commits of a history; 0 for all
 * @param filter which objects are left out, as {@code tree:2}; empty for none
 */
public record FetchRequest(Collection<ObjectName> wanted, Collection<ObjectName> held, int depth, String filter) {}
