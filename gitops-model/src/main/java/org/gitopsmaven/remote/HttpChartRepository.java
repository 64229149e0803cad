/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.remote;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.remote.HttpFetch.Fetched;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** A chart repository: an {@code index.yaml} and archives beside it or elsewhere. */
final class HttpChartRepository implements ChartRepository {

    private record Entry(
            String version, String url, @Nullable String digest) {}

    private static final int LARGEST_INDEX = 64 << 20;
    static final int LARGEST_CHART = 100 << 20;

    private final URI address;
    private final HttpFetch http;
    private final RemoteLogins logins;
    private @Nullable Map<String, List<Entry>> index;

    HttpChartRepository(URI address, HttpFetch http, RemoteLogins logins) {
        this.address = address.toString().endsWith("/") ? address : URI.create(address + "/");
        this.http = http;
        this.logins = logins;
    }

    @Override
    public List<String> versions(String name) {
        return entries(name).stream().map(Entry::version).toList();
    }

    @Override
    public byte[] archive(String name, String version) {
        for (Entry entry : entries(name)) {
            if (entry.version().equals(version)) {
                URI place = resolve(entry.url());
                byte[] archive = get(place, LARGEST_CHART);
                if (entry.digest() != null) {
                    Checksum.check(archive, entry.digest(), HttpFetch.shown(place));
                }
                return archive;
            }
        }
        throw new FetchException("has no chart " + name + " " + version, HttpFetch.shown(address), null);
    }

    private URI resolve(String url) {
        try {
            URI place = address.resolve(url);
            if ("http".equals(place.getScheme()) || "https".equals(place.getScheme())) {
                return place;
            }
        } catch (IllegalArgumentException e) {
            throw new FetchException(
                    "names an archive that has no address: \"" + url + "\"", HttpFetch.shown(address), null);
        }
        throw new FetchException(
                "names an archive that is not reached by HTTP: " + url, HttpFetch.shown(address), null);
    }

    private byte[] get(URI place, int limit) {
        Map<String, String> headers = new HashMap<>();
        if (HttpFetch.sameServer(place, address)) {
            logins.of(place.getAuthority()).ifPresent(login -> headers.put("Authorization", login.header()));
        }
        Fetched fetched = http.get(place, headers, limit);
        if (!fetched.isOk()) {
            throw new FetchException(
                    "answers " + fetched.status(),
                    HttpFetch.shown(place),
                    fetched.status() == 401 || fetched.status() == 403 ? "a login for the server is needed" : null);
        }
        return fetched.body();
    }

    private synchronized List<Entry> entries(String name) {
        if (index == null) {
            URI place = address.resolve("index.yaml");
            String text = new String(get(place, LARGEST_INDEX), StandardCharsets.UTF_8);
            index = read(YamlReader.readOne(text, HttpFetch.shown(place), YamlDialect.GOYAML2));
        }
        return index.getOrDefault(name, List.of());
    }

    private static Map<String, List<Entry>> read(YamlNode root) {
        Map<String, List<Entry>> index = new HashMap<>();
        YamlMapping charts = root instanceof YamlMapping mapping ? mapping.mapping("entries") : null;
        for (YamlEntry chart : charts == null ? new YamlMapping() : charts) {
            List<Entry> entries = new ArrayList<>();
            for (YamlNode version : chart.value() instanceof YamlSequence list ? list : new YamlSequence()) {
                if (version instanceof YamlMapping mapping) {
                    add(mapping, entries);
                }
            }
            index.put(chart.name(), entries);
        }
        return index;
    }

    private static void add(YamlMapping version, List<Entry> entries) {
        String number = version.text("version");
        YamlSequence urls = version.sequence("urls");
        if (number != null && urls != null && !urls.isEmpty()) {
            entries.add(new Entry(number, urls.get(0).toString(), version.text("digest")));
        }
    }
}
