/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.git.GitSnapshot;
import org.gitopsmaven.git.LocalCheckout;
import org.gitopsmaven.git.RepositoryPath;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.EnvironmentName;

/** Refuses to promote while files of the two environments are edited in the work tree and not committed. */
public final class CleanWorkTree implements PromotionGate {

    private final LocalCheckout checkout;

    public CleanWorkTree(LocalCheckout checkout) {
        this.checkout = checkout;
    }

    @Override
    public void check(GitSnapshot source, GitSnapshot target, Promotion promotion, List<ApplicationName> applications) {
        Set<RepositoryPath> paths = new LinkedHashSet<>();
        for (ApplicationName application : applications) {
            paths.addAll(files(source, promotion.from(), application));
            paths.addAll(files(target, promotion.to(), application));
        }
        List<RepositoryPath> changed = checkout.changed(paths);
        if (!changed.isEmpty()) {
            throw new GitOpsException(
                    changed.size() + (changed.size() == 1 ? " file is" : " files are")
                            + " edited here and not committed: "
                            + String.join(
                                    ", ", changed.stream().map(Object::toString).toList()),
                    Location.of(changed.get(0).value()),
                    "commit and push what is meant, or undo it; what is promoted is what the branch holds");
        }
    }

    private static List<RepositoryPath> files(
            GitSnapshot snapshot, EnvironmentName environment, ApplicationName application) {
        return new FileSearch(snapshot, application)
                .find(environment, application).stream()
                        .flatMap(found -> found.files().stream())
                        .toList();
    }
}
