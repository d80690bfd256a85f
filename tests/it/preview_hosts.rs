//! Names and addresses that the preview answers to, also where this machine has no such address.

use std::net::{IpAddr, SocketAddr};

use arkki::check::Scope;
use arkki::serve::{Options, Preview, Request, answer};

use crate::support::{BASE, Folder, overlaid};

/// Names that never are this preview's, with its port.
const OTHERS: [&str; 8] = [
    "evil.example",
    "arkki.local",
    "127.0.0.1.evil.example",
    "2130706433",
    "127.1",
    "0x7f.1",
    "localhost.",
    "[::1].evil.example",
];

const USUAL: [&str; 3] = ["127.0.0.1", "localhost", "[::1]"];

struct Kit(Folder);

impl Kit {
    fn new(name: &str) -> Self {
        let folder = Folder::new(name);
        folder.fill(&overlaid(BASE, ""));
        Self(folder)
    }

    fn preview(&self, at: SocketAddr) -> Preview {
        let options = Options {
            kit: self.0.path().to_owned(),
            scope: Scope::WithDrafts,
            host: at.ip(),
            port: at.port(),
            poll: false,
            follow: false,
            editor: None,
        };
        Preview::new(options, at).unwrap()
    }
}

fn status(preview: &Preview, host: &str, origin: Option<&str>) -> u16 {
    let request = Request {
        method: "GET".to_owned(),
        target: "/en/index.html".to_owned(),
        hosts: vec![host.to_owned()],
        origins: origin.map(str::to_owned).into_iter().collect(),
        ..Request::default()
    };
    answer(preview, &request).status
}

#[test]
fn it_answers_to_its_own_address_and_to_no_other_name() {
    let kit = Kit::new("hosts");
    let cases: [(&str, &[&str], &[&str]); 5] = [
        ("127.0.0.2", &["127.0.0.2"], &["127.0.0.3", "0.0.0.0", "192.0.2.7"]),
        ("::1", &[], &["[::2]", "[::]", "192.0.2.7"]),
        ("192.0.2.9", &["192.0.2.9"], &["192.0.2.7", "0.0.0.0"]),
        ("0.0.0.0", &["192.0.2.7", "127.0.0.2", "[2001:db8::7]"], &[]),
        ("::", &["192.0.2.7", "127.0.0.2", "[2001:db8::7]"], &[]),
    ];
    for (at, own, wrong) in cases {
        let preview = kit.preview(SocketAddr::new(at.parse::<IpAddr>().unwrap(), 4400));
        for name in own.iter().chain(&USUAL) {
            assert_eq!(status(&preview, &format!("{name}:4400"), None), 200, "{name} at {at}");
            assert_eq!(status(&preview, name, None), 403, "{name} without a port at {at}");
            let origin = format!("http://{name}:4400");
            assert_eq!(status(&preview, &format!("{name}:4400"), Some(&origin)), 200, "{origin} at {at}");
            let evil = status(&preview, &format!("{name}:4400"), Some("http://evil.example:4400"));
            assert_eq!(evil, 403, "another origin, {name} at {at}");
        }
        for name in wrong.iter().chain(&OTHERS) {
            assert_eq!(status(&preview, &format!("{name}:4400"), None), 403, "{name} at {at}");
        }
    }
}

#[test]
fn a_port_that_browsers_leave_out_may_be_left_out() {
    let kit = Kit::new("port-80");
    let preview = kit.preview(([127, 0, 0, 1], 80).into());
    for name in ["127.0.0.1", "localhost", "[::1]", "127.0.0.1:80"] {
        assert_eq!(status(&preview, name, None), 200, "{name}");
    }
    for name in ["evil.example", "evil.example:80", "127.0.0.1:81", "127.0.0.1:", "0.0.0.0"] {
        assert_eq!(status(&preview, name, None), 403, "{name}");
    }
    assert_eq!(status(&preview, "127.0.0.1", Some("http://127.0.0.1")), 200);
}
