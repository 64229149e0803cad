/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.remote;

import java.net.URI;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.gitopsmaven.version.SemanticVersion;
import org.gitopsmaven.version.VersionConstraint;
import org.gitopsmaven.version.VersionException;

/**
 * Charts of chart repositories ({@code https://…}) and OCI registries ({@code oci://…}). Safe for use by several threads;
 * one for a build, so that an index is read once.
 */
public final class RemoteCharts {

    /** What can be the name of a file and of a part of an address without a surprise. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,200}");

    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+-]{0,200}");

    private final Path cache;
    private final RemoteAccess access;
    private final RemoteLogins logins;
    private final HttpFetch http;
    private final Map<String, ChartRepository> repositories = new ConcurrentHashMap<>();

    /** Charts that are kept below a directory of the user's. */
    public RemoteCharts(Path cache, RemoteAccess access, RemoteServers servers) {
        this.cache = cache;
        this.access = access;
        this.logins = servers.logins();
        this.http = new HttpFetch(servers);
    }

    /**
     * The archive of a chart.
     *
     * @param repository {@code http://}, {@code https://} or {@code oci://}, without the chart's name
     * @param version a version or a constraint; empty for the newest that is no prerelease
     * @throws FetchException when it is not there, not what it says, or not allowed
     */
    public Path archive(String repository, String name, String version) {
        if (!NAME.matcher(name).matches()) {
            throw new FetchException("\"" + name + "\" is no name of a chart", repository, null);
        }
        ChartCache cached = new ChartCache(cache, repository, name);
        Path known = VERSION.matcher(version).matches() ? cached.find(version) : null;
        if (known != null) {
            return known;
        }
        if (access == RemoteAccess.CACHE_ONLY) {
            return choose(cached.versions(), version)
                    .map(cached::find)
                    .orElseThrow(() -> notAllowed(repository, name, version));
        }
        ChartRepository remote = repositories.computeIfAbsent(repository, this::repository);
        String chosen = choose(remote.versions(name), version)
                .orElseThrow(() -> new FetchException(
                        "has no chart " + name + (version.isEmpty() ? "" : " " + version), shown(repository), null));
        Path found = cached.find(chosen);
        return found == null ? cached.put(chosen, remote.archive(name, chosen)) : found;
    }

    private ChartRepository repository(String address) {
        try {
            URI place = URI.create(address);
            String scheme = String.valueOf(place.getScheme());
            if (place.getHost() != null && place.getUserInfo() == null) {
                switch (scheme) {
                    case "oci":
                        return new OciChartRepository(address, http, logins);
                    case "http", "https":
                        return new HttpChartRepository(place, http, logins);
                    default:
                }
            }
        } catch (IllegalArgumentException e) {
            throw unknown(address);
        }
        throw unknown(address);
    }

    /** The version itself if it is there, else the highest that the constraint admits. */
    private static Optional<String> choose(List<String> versions, String wanted) {
        if (versions.contains(wanted)) {
            return VERSION.matcher(wanted).matches() ? Optional.of(wanted) : Optional.empty();
        }
        VersionConstraint constraint = VersionConstraint.of(wanted.isEmpty() ? "*" : wanted);
        return versions.stream()
                .filter(version -> VERSION.matcher(version).matches())
                .flatMap(version -> parsed(version).stream())
                .filter(constraint::accepts)
                .max(Comparator.naturalOrder())
                .map(SemanticVersion::original);
    }

    /** Tags of a registry need not be versions. */
    private static Optional<SemanticVersion> parsed(String version) {
        try {
            return Optional.of(SemanticVersion.of(version));
        } catch (VersionException e) {
            return Optional.empty();
        }
    }

    private static FetchException notAllowed(String repository, String name, String version) {
        return new FetchException(
                "chart " + name + (version.isEmpty() ? "" : " " + version)
                        + " is not in the cache, and the network is not allowed",
                shown(repository),
                "allow it with -Dgitops.allowRemote and without mvn -o, or vendor the chart");
    }

    private static FetchException unknown(String address) {
        return new FetchException(
                "is no chart repository",
                shown(address),
                "write https://host/path or oci://host/path, without a login");
    }

    private static String shown(String address) {
        return address.replaceAll("//[^/@]*@", "//");
    }
}
